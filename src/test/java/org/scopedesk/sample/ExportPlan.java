package org.scopedesk.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scopedesk.review.PublicationType;

/**
 * An export file that a review has, and which works its source would deliver.
 *
 * @param file the file's name
 * @param source the source's name
 * @param platform where it was searched; empty if it is its own platform
 * @param share how many entries it has compared with the other files
 * @param types the publications the source lists
 */
record ExportPlan(
        String file, String source, String platform, int share, Set<PublicationType> types, ExportWriter writer) {
    private static final Set<PublicationType> ARTICLES = EnumSet.of(PublicationType.ARTICLE);
    private static final Set<PublicationType> SCHOLARLY =
            EnumSet.of(PublicationType.ARTICLE, PublicationType.CONFERENCE, PublicationType.CHAPTER);
    private static final Set<PublicationType> BOOKISH =
            EnumSet.complementOf(EnumSet.of(PublicationType.CONFERENCE, PublicationType.PATENT, PublicationType.WEB));
    private static final Set<PublicationType> ALL = EnumSet.allOf(PublicationType.class);

    /** The seventeen files of the sample review. */
    static List<ExportPlan> all() {
        return List.of(
                of("medline-ovid.ris", "Medline", "Ovid", 230, ARTICLES, new OvidRis(OvidRis.Database.MEDLINE)),
                of("medline-pubmed.nbib", "Medline", "PubMed", 120, ARTICLES, new Nbib()),
                of("psycinfo-ovid.ris", "PsycINFO", "Ovid", 140, psycInfo(), new OvidRis(OvidRis.Database.PSYCINFO)),
                of("embase.ris", "Embase", "Embase.com", 110, conferences(), new EmbaseRis()),
                of("embase.csv", "Embase", "Embase.com", 55, conferences(), new EmbaseCsv()),
                of("oria.ris", "Oria", "Primo", 85, BOOKISH, new PrimoRis()),
                of("worldcat.ris", "WorldCat", "", 60, BOOKISH, new WorldCatRis()),
                of("google-scholar-pop.csv", "Google Scholar", "Publish or Perish", 85, ALL, new PublishOrPerishCsv()),
                of("google-scholar.ris", "Google Scholar", "", 45, ALL, new ScholarRis()),
                of("scopus.csv", "Scopus", "", 120, SCHOLARLY, new ScopusCsv()),
                of("scopus.ris", "Scopus", "", 60, SCHOLARLY, new ScopusRis()),
                of(
                        "academic-search-elite.ris",
                        "Academic Search Elite",
                        "EBSCOhost",
                        75,
                        ARTICLES,
                        new EbscoRis(EbscoRis.Database.ACADEMIC_SEARCH)),
                of("cinahl.ris", "CINAHL", "EBSCOhost", 70, ARTICLES, new EbscoRis(EbscoRis.Database.CINAHL)),
                of("cinahl.csv", "CINAHL", "EBSCOhost", 35, ARTICLES, new EbscoCsv()),
                of("web-of-science.txt", "Web of Science", "", 55, SCHOLARLY, new WosTagged()),
                of("web-of-science.ris", "Web of Science", "", 35, SCHOLARLY, new WosRis()),
                of("web-of-science-tab.txt", "Web of Science", "", 30, SCHOLARLY, new WosTab()));
    }

    private static Set<PublicationType> psycInfo() {
        return EnumSet.of(
                PublicationType.ARTICLE, PublicationType.BOOK, PublicationType.CHAPTER, PublicationType.THESIS);
    }

    private static Set<PublicationType> conferences() {
        return EnumSet.of(PublicationType.ARTICLE, PublicationType.CONFERENCE);
    }

    private static ExportPlan of(
            String file, String source, String platform, int share, Set<PublicationType> types, ExportWriter writer) {
        return new ExportPlan(file, source, platform, share, types, writer);
    }

    /**
     * How likely it is that this source delivers the work, compared with others: Medline has only works with a PubMed
     * number, the libraries' catalogues lean to books.
     */
    int weight(Work work) {
        if (!types.contains(work.type())
                || source.equals("Medline") && work.pmid().isEmpty()) {
            return 0;
        }
        boolean catalogue = types.equals(BOOKISH);
        return catalogue && work.type() == PublicationType.ARTICLE ? share / 3 : catalogue ? share * 3 : share;
    }
}
