package org.scopedesk.citation.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scopedesk.citation.text.CitationText;
import org.scopedesk.citation.text.Identifiers;
import org.scopedesk.citation.text.Keywords;
import org.scopedesk.citation.text.Pages;
import org.scopedesk.citation.text.Years;
import org.scopedesk.citation.xml.Element;
import org.scopedesk.citation.xml.EntryNames;
import org.scopedesk.review.Citation;
import org.scopedesk.review.Doi;
import org.scopedesk.review.LetterCase;
import org.scopedesk.review.PublicationType;

/** What the elements of PubMed's XML mean (NLM, "PubMed DTD" and "MEDLINE/PubMed XML Element Descriptions"). */
public final class PubmedXmlMapping implements XmlMapping {
    private static final String DELETED = "DeleteCitation";
    private static final String BOOK = "PubmedBookArticle";
    private static final EntryNames NAMES =
            new EntryNames(Set.of("PubmedArticle", BOOK, DELETED), Set.of("MedlineCitation"));

    @Override
    public EntryNames names() {
        return NAMES;
    }

    @Override
    public String ownId(Element entry) {
        return entry.first("PMID", "MedlineCitation/PMID", "BookDocument/PMID");
    }

    @Override
    public boolean isNotice(Element entry) {
        return entry.name().equals(DELETED);
    }

    @Override
    public String notice() {
        return "PubMed names entries here that it has deleted; they are no records.";
    }

    @Override
    public boolean isFrame(String tag) {
        return tag.indexOf('@') >= 0 || tag.endsWith("PMID");
    }

    @Override
    public Citation citation(Element entry) {
        return entry.name().equals(BOOK) ? PubmedBook.citation(entry) : article(entry);
    }

    private static Citation article(Element entry) {
        Element medline = entry.all("MedlineCitation").stream().findFirst().orElse(entry);
        Element article = medline.all("Article").stream().findFirst().orElse(medline);
        String vernacular = title(article.first("VernacularTitle"));
        String title = title(article.first("ArticleTitle"));
        String brief = CitationText.known(article.first("Journal/ISOAbbreviation"));
        String medlineBrief = CitationText.known(medline.first("MedlineJournalInfo/MedlineTA"));
        String journal = CitationText.known(article.first("Journal/Title"));
        String pmid = pmid(entry, medline);
        Citation.Builder draft = Citation.builder()
                .type(type(article))
                .title(title.isEmpty() ? vernacular : title)
                .otherTitle(title.isEmpty() ? "" : vernacular)
                .authors(PubmedAuthors.of(article.all("AuthorList")))
                .year(year(article))
                .journal(journal.isEmpty() ? RisMapping.firstOf(brief, medlineBrief) : journal)
                .journalAbbreviation(RisMapping.firstOf(brief, medlineBrief))
                .volume(CitationText.known(article.first("Journal/JournalIssue/Volume")))
                .issue(CitationText.known(article.first("Journal/JournalIssue/Issue")))
                .pages(pages(article))
                .doi(doi(entry, article))
                .pmid(pmid)
                .accession(pmid)
                .issn(Identifiers.issn(issn(medline, article)))
                .keywords(keywords(medline))
                .language(CitationText.known(article.first("Language")));
        return PubmedAbstracts.put(draft, article.all("Abstract"), medline.all("OtherAbstract"))
                .build();
    }

    /** A title; PubMed writes {@code [Not Available].} where it has no English one. */
    static String title(String raw) {
        return CitationText.known(CitationText.title(raw));
    }

    static String pages(Element article) {
        String pages = Pages.of(article.first("Pagination/MedlinePgn"), "");
        return pages.isEmpty()
                ? Pages.of(article.first("Pagination/StartPage"), article.first("Pagination/EndPage"))
                : pages;
    }

    private static PublicationType type(Element article) {
        String all = LetterCase.small(String.join(";", article.texts("PublicationTypeList/PublicationType")));
        return all.contains("preprint") ? PublicationType.PREPRINT : PublicationType.ARTICLE;
    }

    private static OptionalInt year(Element article) {
        String date = "Journal/JournalIssue/PubDate/";
        OptionalInt year = Years.find(article.first(date + "Year", date + "MedlineDate"));
        return year.isPresent() ? year : Years.find(article.first("ArticleDate/Year"));
    }

    private static List<String> issn(Element medline, Element article) {
        List<String> numbers = new ArrayList<>(article.texts("Journal/ISSN"));
        numbers.addAll(medline.texts("MedlineJournalInfo/ISSNLinking"));
        return numbers;
    }

    /** The article's own DOI: those in its list of references stand elsewhere. */
    private static Optional<Doi> doi(Element entry, Element article) {
        List<Element> places = new ArrayList<>(article.all("ELocationID"));
        places.addAll(entry.all("PubmedData/ArticleIdList/ArticleId"));
        return doi(places);
    }

    /** The first valid DOI among elements that say which kind of number they hold. */
    static Optional<Doi> doi(List<Element> places) {
        return places.stream()
                .filter(place -> place.attribute("EIdType").equals("doi")
                        || place.attribute("IdType").equals("doi"))
                .filter(place -> !place.attribute("ValidYN").equals("N"))
                .flatMap(place -> Doi.find(place.text()).stream())
                .findFirst();
    }

    private static String pmid(Element entry, Element medline) {
        String number = Identifiers.pmid(medline.first("PMID"));
        return number.isEmpty()
                ? entry.all("PubmedData/ArticleIdList/ArticleId").stream()
                        .filter(id -> id.attribute("IdType").equals("pubmed"))
                        .map(id -> Identifiers.pmid(id.text()))
                        .findFirst()
                        .orElse("")
                : number;
    }

    /** Index terms with their qualifiers as PubMed's other format writes them ({@code Depression/therapy}), then keywords. */
    private static List<String> keywords(Element medline) {
        List<String> words = new ArrayList<>();
        for (Element heading : medline.all("MeshHeadingList/MeshHeading")) {
            List<String> parts = new ArrayList<>(heading.texts("DescriptorName"));
            parts.addAll(heading.texts("QualifierName"));
            words.add(String.join("/", parts));
        }
        words.addAll(medline.texts("KeywordList/Keyword"));
        return Keywords.of(words.stream().map(NbibMapping::joined).toList());
    }
}
