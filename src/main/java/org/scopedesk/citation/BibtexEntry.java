package org.scopedesk.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scopedesk.review.Field;
import org.scopedesk.review.LetterCase;

/**
 * Takes the text of one BibTeX entry apart: {@code @article{key, title = {A} # " b", year = 2001}}. Lenient: what cannot
 * be understood is kept as {@value #UNREAD} up to the next comma.
 */
final class BibtexEntry {
    /** The tag of text that is no field. */
    static final String UNREAD = "unread";

    private static final Pattern COMMAS = Pattern.compile("^[\\s,]+");

    /** A value does not grow past this by its abbreviations. */
    private static final int MOST_CHARACTERS = 4 << 20;

    private final String text;
    private final BibtexStrings strings;
    private int at;

    BibtexEntry(String text, BibtexStrings strings) {
        this.text = text;
        this.strings = strings;
    }

    /** The type under {@code @}, the key under {@code key}, then the fields with names in small letters. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        at = text.indexOf('@') + 1;
        fields.add(new Field("@", name()));
        blanks();
        at++;
        blanks();
        int start = at;
        while (at < text.length() && ",=\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '=') {
            at = start;
        } else {
            fields.add(new Field(
                    "key", text.substring(start, Math.min(at, text.length())).strip()));
        }
        while (at < text.length()) {
            field(fields);
        }
        return fields;
    }

    private void field(List<Field> fields) {
        int start = at;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        int begin = at;
        String name = name();
        blanks();
        if (!name.isEmpty() && at < text.length() && text.charAt(at) == '=') {
            at++;
            unread(start, begin, fields);
            fields.add(new Field(name, value()));
        } else {
            while (at < text.length() && text.charAt(at) != ',') {
                at++;
            }
            unread(start, at, fields);
        }
    }

    private void unread(int start, int end, List<Field> fields) {
        String passed =
                COMMAS.matcher(text.substring(start, end)).replaceFirst("").strip();
        if (passed.chars().anyMatch(Character::isLetterOrDigit)) {
            fields.add(new Field(UNREAD, passed));
        }
    }

    private String name() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-_:+.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return LetterCase.small(text.substring(start, at));
    }

    /** Parts joined by {@code #}: braced, quoted, or a bare word that may be an abbreviation. */
    private String value() {
        StringBuilder value = new StringBuilder();
        do {
            blanks();
            char c = at < text.length() ? text.charAt(at) : ',';
            if (c == '{') {
                value.append(delimited('}'));
            } else if (c == '"') {
                value.append(delimited('"'));
            } else {
                String word = strings.of(bare());
                value.append(value.length() + word.length() > MOST_CHARACTERS ? "" : word);
            }
            blanks();
        } while (at < text.length() && text.charAt(at) == '#' && ++at > 0);
        return value.toString().strip();
    }

    private String delimited(char close) {
        int depth = 0;
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == close && depth == 0) {
                return text.substring(start, at++);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' && at + 1 < text.length() ? 2 : 1;
        }
        at = text.length();
        return text.substring(Math.min(start, at));
    }

    private String bare() {
        int start = at;
        while (at < text.length() && ",#})\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
