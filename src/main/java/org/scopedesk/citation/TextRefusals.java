package org.scopedesk.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.LetterCase;

/** One sentence for each kind of text that is no export of references: what it is, and what to do instead. */
final class TextRefusals {
    private static final Pattern PUBMED_TEXT =
            Pattern.compile("(?<![\\p{L}\\p{N}_])PMID: \\d{1,8}\\b|(?m)^\\s*DOI: 10\\.");
    private static final Pattern ENDNOTE_TEXT =
            Pattern.compile("(?m)^\\uFEFF?Reference Type: {1,4}\\S.*\\s{1,4}(?:Record Number|Author|Year|Title): ");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s*1[.:] \\S");
    private static final Pattern JSON = Pattern.compile("^[\\[{]\\s*[\"{\\[\\]}]");
    private static final Pattern CSL = Pattern.compile("\"(?:container-title|issued|citation-key)\"\\s*:");
    private static final Pattern WEB_PAGE = Pattern.compile("<(?:!doctype html|html|head|body|script|meta|div)[\\s>]");
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w:.-]{0,60})[\\s/>]");
    private static final Pattern LOGIN = Pattern.compile(
            "type=[\"']?password|log ?in|sign ?in|logg inn|anmelden|shibboleth|ezproxy|feide|openathens|wayf");

    private static final int START = 4_000;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 9;

    private TextRefusals() {}

    /** What looks like references and is not: JSON, and tables that a team has filled in; empty if it may be an export. */
    static Optional<String> ofLookalike(String text) {
        String start = start(text);
        if (JSON.matcher(start).find()) {
            return Optional.of(
                    CSL.matcher(text).find()
                            ? "This is CSL JSON, as Zotero writes it; export the records from there as RIS instead."
                            : "This is JSON, which is not read; export the records as RIS instead.");
        }
        String header = LetterCase.small(start.lines().findFirst().orElse(""));
        boolean covidence = header.contains("covidence #") && header.contains("reviewer");
        return covidence && !header.contains("abstract")
                ? Optional.of(
                        "This is a table of data extracted in Covidence, not of references; in Covidence export the references as RIS or CSV.")
                : Optional.empty();
    }

    /** Why a text in which no format was recognised cannot be read. */
    static String of(String text) {
        String start = start(text);
        if (isNumbers(text)) {
            return "This is a list of PubMed numbers; save the search again with format PubMed.";
        }
        if (ENDNOTE_TEXT.matcher(start).find()) {
            return "This is EndNote's text of all fields, in which long fields cannot be told apart; export in the style RefMan (RIS) Export.";
        }
        if (PUBMED_TEXT.matcher(text).find() && NUMBERED.matcher(text).find()) {
            return "This is PubMed's Abstract or Summary text; save the search again with format PubMed.";
        }
        if (start.startsWith("<")) {
            return ofMarkup(start);
        }
        if (start.startsWith("{\\rtf")) {
            return "This is a word processor's document; export the records as RIS instead.";
        }
        return "No known format of references was recognised; export the records as RIS, or as CSV with a header line.";
    }

    private static String ofMarkup(String start) {
        String lower = LetterCase.small(start);
        if (WEB_PAGE.matcher(lower).find()) {
            return LOGIN.matcher(lower).find()
                    ? "This is a web page that asks to log in, saved instead of the export; log in to the database and export again."
                    : "This is a web page, perhaps an error or a list of hits; use the database's own export, as RIS.";
        }
        if (lower.contains("progid=\"excel.sheet\"")) {
            return "This is an Excel workbook saved as XML; save it as CSV UTF-8.";
        }
        if (lower.contains("<refworks")) {
            return "This is RefWorks XML, which is not read; export from RefWorks as RIS.";
        }
        Matcher root = ROOT.matcher(start);
        return "This is XML of an unknown kind%s; export the records as RIS instead."
                .formatted(root.find() ? " (" + root.group(1) + ")" : "");
    }

    /** True if the text is nothing but numbers as PubMed gives them, parted by blanks, line ends or commas. */
    private static boolean isNumbers(String text) {
        int digits = 0;
        int first = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c <= ' ' || c == ',' || c == ';') {
                first = first == 0 ? digits : first;
                digits = 0;
            } else {
                return false;
            }
            if (digits > MOST_DIGITS) {
                return false;
            }
        }
        return Math.max(first, first == 0 ? digits : 0) >= FEWEST_DIGITS;
    }

    private static String start(String text) {
        String stripped = text.length() > START * 4 ? text.substring(0, START * 4) : text;
        stripped = stripped.stripLeading();
        return stripped.length() > START ? stripped.substring(0, START) : stripped;
    }
}
