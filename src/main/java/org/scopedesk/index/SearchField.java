package org.scopedesk.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that can be searched. */
public enum SearchField {
    /** Every field but DOI, language and type; what a word without a field is looked for in. */
    ANY(Kind.SEVERAL, 1, "any", ""),
    TITLE(Kind.TEXT, 3, "title", "ti"),
    ABSTRACT(Kind.TEXT, 1, "abstract", "ab"),
    AUTHOR(Kind.TEXT, 2, "author", "au"),
    KEYWORD(Kind.TEXT, 2, "keyword", "kw"),
    JOURNAL(Kind.TEXT, 0.5f, "journal", "jo"),
    YEAR(Kind.WHOLE, 0.5f, "year", "py"),
    SOURCE(Kind.TEXT, 0.1f, "source", "so"),
    DOI(Kind.WHOLE, 1, "doi", ""),
    LANGUAGE(Kind.TEXT, 1, "language", "la"),
    TYPE(Kind.WHOLE, 1, "type", "pt"),
    /** Notes on the record; not in the index but asked for, see {@link RemarkWords}. */
    NOTE(Kind.BESIDE, 1, "note", ""),
    /** Names of the labels on the record; asked for as notes are. */
    LABEL(Kind.BESIDE, 1, "label", "");

    enum Kind {
        /** Texts, searched word by word. */
        TEXT,
        /** One term, searched as a whole. */
        WHOLE,
        /** Not in the index: found by the records that have it. */
        BESIDE,
        /** Stands for several fields. */
        SEVERAL
    }

    private static final List<SearchField> ANYWHERE =
            List.of(TITLE, ABSTRACT, AUTHOR, KEYWORD, JOURNAL, YEAR, SOURCE, NOTE, LABEL);

    private final Kind kind;
    private final float boost;
    private final String word;
    private final String brief;

    SearchField(Kind kind, float boost, String word, String brief) {
        this.kind = kind;
        this.boost = boost;
        this.word = word;
        this.brief = brief;
    }

    /** The field's name in queries, in lower case. */
    public String word() {
        return word;
    }

    /** The field of a name, its short form or its plural, whatever the case; empty if there is none. */
    public static Optional<SearchField> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> lower.equals(f.word)
                        || lower.equals(f.word + "s")
                        || (lower.equals(f.brief) && !lower.isEmpty()))
                .findFirst();
    }

    Kind kind() {
        return kind;
    }

    /** How much a word found in this field counts when it is looked for anywhere. */
    float boost() {
        return boost;
    }

    /** The fields that are looked into for this one. */
    List<SearchField> parts() {
        return this == ANY ? ANYWHERE : List.of(this);
    }

    /** True if a word that is looked for in this field may be marked in {@code other}. */
    boolean covers(SearchField other) {
        return parts().contains(other);
    }
}
