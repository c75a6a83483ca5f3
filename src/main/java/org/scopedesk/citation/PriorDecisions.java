package org.scopedesk.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scopedesk.citation.text.EncodedTwice;
import org.scopedesk.citation.text.Entities;
import org.scopedesk.citation.text.Latex;
import org.scopedesk.review.Field;
import org.scopedesk.review.LetterCase;
import org.scopedesk.review.Verdict;

/**
 * Finds the decisions that other screening tools left in a record's raw fields. Only the tools' own marks count: what
 * people wrote into notes is never read as a decision. EPPI-Reviewer leaves none in what it exports.
 */
public final class PriorDecisions {
    /** Where notes stand in each format, in small letters. */
    private static final Set<String> NOTES = Set.of(
            "n1", "no", "%z", "notes", "note", "annote", "annotation", "research-notes", "research notes", "extra");

    private static final Pattern MARKUP = Pattern.compile("</?[a-z][^<>]{0,200}>");

    private static final Pattern RAYYAN = Pattern.compile("RAYYAN-INCLUSION:?\\s*\\{([^}]*)}");
    private static final Pattern RAYYAN_VOTE = Pattern.compile("\"([^\"]*)\"\\s*=>\\s*\"([^\"]*)\"");
    private static final Pattern RAYYAN_REASONS = rayyanList("RAYYAN-EXCLUSION-REASONS");
    private static final Pattern RAYYAN_LABELS = rayyanList("RAYYAN-LABELS");

    private static final Pattern AS_REVIEW = Pattern.compile("ASReview_(relevant|irrelevant|not_seen)");
    private static final List<String> AS_REVIEW_COLUMNS = List.of("asreview_label", "label_included", "included");

    private static final Pattern COVIDENCE_REASON = Pattern.compile("Exclusion reason:\\s*([^;\\n]+)");

    /** The columns of Abstrackr that are not named after a reviewer. */
    private static final Set<String> ABSTRACKR_COLUMNS = Set.of(
            "(internal) id",
            "(source) id",
            "pubmed id",
            "keywords",
            "abstract",
            "title",
            "journal",
            "authors",
            "tags",
            "consensus",
            "labeled_at");

    private PriorDecisions() {}

    /**
     * The decisions in a record's raw fields, in the order of the file.
     *
     * @param platform the platform the file was recognised as; the marks of Rayyan and ASReview are found whatever it is,
     *     since they stay in the notes when another tool exports the record again
     * @param fields the fields as stored with the record
     * @return empty if there are none
     */
    public static List<PriorDecision> of(String platform, List<Field> fields) {
        String notes = fields.stream()
                .filter(field -> NOTES.contains(LetterCase.small(field.tag())))
                .map(field -> plain(field.value()))
                .collect(Collectors.joining("\n"));
        List<PriorDecision> inNotes = notes.contains("RAYYAN-") ? rayyan(notes) : asReview(notes);
        if (!inNotes.isEmpty()) {
            return inNotes;
        }
        return switch (platform) {
            case "ASReview" -> asReviewColumns(fields);
            case "Abstrackr" -> abstrackr(fields);
            case "Covidence" -> covidence(notes, fields);
            default -> List.of();
        };
    }

    /** A note with a tool's marks as it was before another tool wrote it in HTML or LaTeX. */
    private static String plain(String raw) {
        String note = EncodedTwice.mended(raw);
        if (!note.contains("RAYYAN-") && !note.contains("ASReview")) {
            return note;
        }
        String text = note.indexOf('\\') < 0 ? note : Latex.decoded(note);
        return Entities.decoded(
                text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll("\n"));
    }

    private static List<PriorDecision> rayyan(String notes) {
        List<String> reasons = list(RAYYAN_REASONS, notes);
        List<String> labels = list(RAYYAN_LABELS, notes);
        List<PriorDecision> found = new ArrayList<>();
        Matcher inclusion = RAYYAN.matcher(notes);
        while (inclusion.find()) {
            Matcher vote = RAYYAN_VOTE.matcher(inclusion.group(1));
            while (vote.find()) {
                String reviewer = vote.group(1).strip();
                verdict(vote.group(2)).ifPresent(verdict -> found.add(decision(reviewer, verdict, reasons, labels)));
            }
        }
        return found;
    }

    private static List<PriorDecision> asReview(String notes) {
        Matcher mark = AS_REVIEW.matcher(notes);
        Optional<Verdict> last = Optional.empty();
        while (mark.find()) {
            last = switch (mark.group(1)) {
                case "relevant" -> Optional.of(Verdict.INCLUDE);
                case "irrelevant" -> Optional.of(Verdict.EXCLUDE);
                default -> last;
            };
        }
        return last.stream().map(PriorDecisions::unnamed).toList();
    }

    private static List<PriorDecision> asReviewColumns(List<Field> fields) {
        return AS_REVIEW_COLUMNS.stream()
                .flatMap(column -> values(fields, column))
                .flatMap(value -> number(value, "0").stream())
                .limit(1)
                .map(PriorDecisions::unnamed)
                .toList();
    }

    /** One column a reviewer, with 1, 0 for maybe, or -1; the consensus only if no reviewer's own label is there. */
    private static List<PriorDecision> abstrackr(List<Field> fields) {
        List<String> labels =
                values(fields, "tags").flatMap(value -> split(value, "[,;]")).toList();
        List<PriorDecision> found = new ArrayList<>();
        for (Field field : fields) {
            if (!ABSTRACKR_COLUMNS.contains(field.tag()) && !field.tag().endsWith(")")) {
                number(field.value(), "-1")
                        .ifPresent(verdict -> found.add(decision(field.tag(), verdict, List.of(), labels)));
            }
        }
        if (found.isEmpty()) {
            values(fields, "consensus")
                    .flatMap(value -> number(value, "-1").stream())
                    .forEach(verdict -> found.add(decision("", verdict, List.of(), labels)));
        }
        return found;
    }

    /** Covidence writes why a record was excluded; of those that went on it says nothing. */
    private static List<PriorDecision> covidence(String notes, List<Field> fields) {
        List<String> reasons = new ArrayList<>();
        Matcher reason = COVIDENCE_REASON.matcher(notes);
        while (reason.find()) {
            reasons.add(reason.group(1).strip());
        }
        List<String> labels =
                values(fields, "Tags").flatMap(value -> split(value, ";")).toList();
        return reasons.isEmpty() ? List.of() : List.of(decision("", Verdict.EXCLUDE, reasons, labels));
    }

    private static PriorDecision unnamed(Verdict verdict) {
        return decision("", verdict, List.of(), List.of());
    }

    private static PriorDecision decision(String reviewer, Verdict verdict, List<String> reasons, List<String> labels) {
        return new PriorDecision(reviewer, verdict, verdict == Verdict.EXCLUDE ? reasons : List.of(), labels);
    }

    private static Optional<Verdict> verdict(String word) {
        return switch (LetterCase.small(word.strip())) {
            case "included" -> Optional.of(Verdict.INCLUDE);
            case "excluded" -> Optional.of(Verdict.EXCLUDE);
            case "maybe" -> Optional.of(Verdict.MAYBE);
            default -> Optional.empty();
        };
    }

    /** 1 includes, the given number excludes; 0 is a maybe where it does not exclude. */
    private static Optional<Verdict> number(String value, String excluding) {
        String number = value.strip().replaceFirst("\\.0$", "");
        if (number.equals("1")) {
            return Optional.of(Verdict.INCLUDE);
        }
        if (number.equals(excluding)) {
            return Optional.of(Verdict.EXCLUDE);
        }
        return number.equals("0") ? Optional.of(Verdict.MAYBE) : Optional.empty();
    }

    private static Stream<String> values(List<Field> fields, String tag) {
        return fields.stream()
                .filter(field -> field.tag().equalsIgnoreCase(tag))
                .map(Field::value);
    }

    private static Pattern rayyanList(String mark) {
        return Pattern.compile(mark + ":?\\s*([^|\\n]*)");
    }

    private static List<String> list(Pattern pattern, String notes) {
        Matcher m = pattern.matcher(notes);
        return m.find() ? split(m.group(1), ",").toList() : List.of();
    }

    private static Stream<String> split(String value, String at) {
        return Stream.of(value.split(at, -1)).map(String::strip).filter(part -> !part.isEmpty());
    }
}
