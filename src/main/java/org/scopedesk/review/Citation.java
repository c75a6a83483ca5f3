package org.scopedesk.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The bibliographic description of one publication as a source delivered it, in Unicode and without markup. Texts are
 * empty and lists are empty when the source does not tell; nothing is null.
 *
 * @param type the kind of publication
 * @param title the title, without a final full stop
 * @param otherTitle the title in another language or another form, if the source gives two
 * @param authors in the order of the publication, without doubles
 * @param year the year of publication, 1500-2099
 * @param journal the journal, or the book or series that holds a chapter
 * @param journalAbbreviation the journal's abbreviated name
 * @param volume as delivered
 * @param issue as delivered
 * @param pages first and last page joined by a hyphen, or an article number, as delivered
 * @param doi the digital object identifier
 * @param pmid the PubMed number, digits only
 * @param accession the number under which the source itself keeps the entry
 * @param issn with hyphen, {@code 1234-567X}, without doubles
 * @param isbn digits (and final X) only, without doubles
 * @param abstractText the abstract; structured abstracts have one line for each section
 * @param abstractIsFragment true if the source gives only a snippet of the abstract
 * @param keywords author's keywords and the source's index terms, without doubles
 * @param language the language of the publication, as delivered
 * @param urls addresses that lead to the publication, http or https only
 * @param publisher the publisher, or the school of a thesis
 */
public record Citation(
        PublicationType type,
        String title,
        String otherTitle,
        List<Author> authors,
        OptionalInt year,
        String journal,
        String journalAbbreviation,
        String volume,
        String issue,
        String pages,
        Optional<Doi> doi,
        String pmid,
        String accession,
        List<String> issn,
        List<String> isbn,
        String abstractText,
        boolean abstractIsFragment,
        List<String> keywords,
        String language,
        List<String> urls,
        String publisher) {

    public Citation {
        authors = List.copyOf(authors);
        issn = List.copyOf(issn);
        isbn = List.copyOf(isbn);
        keywords = List.copyOf(keywords);
        urls = List.copyOf(urls);
    }

    /** What stands between two keywords of the {@link #keywordLine}. */
    public static final String KEYWORDS_APART = " · ";

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this citation. */
    public Builder but() {
        return new Builder()
                .type(type)
                .title(title)
                .otherTitle(otherTitle)
                .authors(authors)
                .year(year)
                .journal(journal)
                .journalAbbreviation(journalAbbreviation)
                .volume(volume)
                .issue(issue)
                .pages(pages)
                .doi(doi)
                .pmid(pmid)
                .accession(accession)
                .issn(issn)
                .isbn(isbn)
                .abstractText(abstractText)
                .abstractIsFragment(abstractIsFragment)
                .keywords(keywords)
                .language(language)
                .urls(urls)
                .publisher(publisher);
    }

    /** All keywords in one line, {@link #KEYWORDS_APART} between them; empty if there are none. */
    public String keywordLine() {
        return String.join(KEYWORDS_APART, keywords);
    }

    /** {@code Nordahl K, Bakken S, Lie T}; past {@code most} authors the rest is {@code et al.}; empty if none. */
    public String authorLine(int most) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < authors.size(); i++) {
            if (i == most) {
                return line.append(", et al.").toString();
            }
            line.append(i == 0 ? "" : ", ").append(authors.get(i).brief());
        }
        return line.toString();
    }

    /** {@code Journal 55(4): 612-624}, with only those parts that are known. */
    public String publishedIn() {
        StringBuilder text = new StringBuilder(journal.isEmpty() ? journalAbbreviation : journal);
        if (!volume.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(volume);
        }
        if (!issue.isEmpty()) {
            text.append('(').append(issue).append(')');
        }
        if (!pages.isEmpty()) {
            text.append(text.isEmpty() ? "" : ": ").append(pages);
        }
        return text.toString();
    }

    /** Collects the parts of a citation; every part that is not set is empty. Not for use by several threads. */
    public static final class Builder {
        private PublicationType type = PublicationType.OTHER;
        private String title = "";
        private String otherTitle = "";
        private List<Author> authors = List.of();
        private OptionalInt year = OptionalInt.empty();
        private String journal = "";
        private String journalAbbreviation = "";
        private String volume = "";
        private String issue = "";
        private String pages = "";
        private Optional<Doi> doi = Optional.empty();
        private String pmid = "";
        private String accession = "";
        private List<String> issn = List.of();
        private List<String> isbn = List.of();
        private String abstractText = "";
        private boolean abstractIsFragment;
        private List<String> keywords = List.of();
        private String language = "";
        private List<String> urls = List.of();
        private String publisher = "";

        private Builder() {}

        public Builder type(PublicationType value) {
            this.type = value;
            return this;
        }

        public Builder title(String value) {
            this.title = value;
            return this;
        }

        public Builder otherTitle(String value) {
            this.otherTitle = value;
            return this;
        }

        public Builder authors(List<Author> value) {
            this.authors = value;
            return this;
        }

        public Builder year(OptionalInt value) {
            this.year = value;
            return this;
        }

        public Builder journal(String value) {
            this.journal = value;
            return this;
        }

        public Builder journalAbbreviation(String value) {
            this.journalAbbreviation = value;
            return this;
        }

        public Builder volume(String value) {
            this.volume = value;
            return this;
        }

        public Builder issue(String value) {
            this.issue = value;
            return this;
        }

        public Builder pages(String value) {
            this.pages = value;
            return this;
        }

        public Builder doi(Optional<Doi> value) {
            this.doi = value;
            return this;
        }

        public Builder pmid(String value) {
            this.pmid = value;
            return this;
        }

        public Builder accession(String value) {
            this.accession = value;
            return this;
        }

        public Builder issn(List<String> value) {
            this.issn = value;
            return this;
        }

        public Builder isbn(List<String> value) {
            this.isbn = value;
            return this;
        }

        public Builder abstractText(String value) {
            this.abstractText = value;
            return this;
        }

        public Builder abstractIsFragment(boolean value) {
            this.abstractIsFragment = value;
            return this;
        }

        public Builder keywords(List<String> value) {
            this.keywords = value;
            return this;
        }

        public Builder language(String value) {
            this.language = value;
            return this;
        }

        public Builder urls(List<String> value) {
            this.urls = value;
            return this;
        }

        public Builder publisher(String value) {
            this.publisher = value;
            return this;
        }

        public Citation build() {
            return new Citation(
                    type,
                    title,
                    otherTitle,
                    authors,
                    year,
                    journal,
                    journalAbbreviation,
                    volume,
                    issue,
                    pages,
                    doi,
                    pmid,
                    accession,
                    issn,
                    isbn,
                    abstractText,
                    abstractIsFragment,
                    keywords,
                    language,
                    urls,
                    publisher);
        }
    }
}
