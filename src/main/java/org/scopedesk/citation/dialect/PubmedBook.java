package org.scopedesk.citation.dialect;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Years;
import org.scopedesk.citation.xml.Element;
import org.scopedesk.review.Author;
import org.scopedesk.review.Citation;
import org.scopedesk.review.PublicationType;

/** Books and chapters in PubMed's XML. */
final class PubmedBook {
    private PubmedBook() {}

    static Citation citation(Element entry) {
        Element document = entry.all("BookDocument").stream().findFirst().orElse(entry);
        String book = PubmedXmlMapping.title(document.first("Book/BookTitle"));
        String chapter = PubmedXmlMapping.title(document.first("ArticleTitle"));
        boolean whole = chapter.isEmpty() || chapter.equals(book);
        String pmid = Identifiers.pmid(document.first("PMID"));
        List<Element> ids = new ArrayList<>(document.all("ArticleIdList/ArticleId"));
        ids.addAll(document.all("Book/ELocationID"));
        ids.addAll(entry.all("PubmedBookData/ArticleIdList/ArticleId"));
        Citation.Builder draft = Citation.builder()
                .type(whole ? PublicationType.BOOK : PublicationType.CHAPTER)
                .title(whole ? book : chapter)
                .otherTitle(PubmedXmlMapping.title(document.first("VernacularTitle")))
                .authors(authors(document))
                .year(Years.find(document.first(
                        "Book/PubDate/Year",
                        "Book/PubDate/MedlineDate",
                        "Book/BeginningDate/Year",
                        "ContributionDate/Year")))
                .journal(whole ? "" : book)
                .volume(CitationText.known(document.first("Book/Volume")))
                .pages(PubmedXmlMapping.pages(document))
                .doi(PubmedXmlMapping.doi(ids))
                .pmid(pmid)
                .accession(pmid)
                .isbn(Identifiers.isbn(document.texts("Book/Isbn")))
                .keywords(Keywords.of(document.texts("KeywordList/Keyword")))
                .language(CitationText.known(document.first("Language")))
                .publisher(CitationText.known(document.first("Book/Publisher/PublisherName")));
        return PubmedAbstracts.put(draft, document.all("Abstract"), document.all("OtherAbstract"))
                .build();
    }

    /** The authors of the chapter, else of the book, else its editors. */
    private static List<Author> authors(Element document) {
        for (String path : new String[] {"AuthorList", "Book/AuthorList"}) {
            for (boolean editors : new boolean[] {false, true}) {
                List<Author> found = PubmedAuthors.of(document.all(path).stream()
                        .filter(list -> list.attribute("Type").equals("editors") == editors)
                        .toList());
                if (!found.isEmpty() && (!editors || path.startsWith("Book"))) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
