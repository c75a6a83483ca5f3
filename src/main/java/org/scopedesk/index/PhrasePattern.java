package org.scopedesk.index;

import java.util.ArrayList;
import java.util.List;

/** Words that are looked for one after the other, each as its forms or with wildcards; at least one. */
record PhrasePattern(List<WordPattern> words, int group) {

    /** One word of a pattern: its forms, to be met exactly or, with wildcards, to be fitted. */
    record WordPattern(List<String> forms, boolean wildcards) {
        boolean meets(List<String> wordForms) {
            for (String form : forms) {
                for (String word : wordForms) {
                    if (wildcards ? Wildcards.fits(form, word) : form.equals(word)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** Reads a pattern as a person writes it; without words if it has none, or nothing but wildcards. */
    static PhrasePattern of(String text, int group) {
        List<WordPattern> words = new ArrayList<>();
        boolean anyWordOnly = true;
        for (Words read = new Words(text, true); read.next(); ) {
            String word = read.word();
            boolean wildcards = Wildcards.in(word);
            List<String> forms = wildcards ? WordForms.ofWildcards(word) : WordForms.of(word);
            if (!forms.isEmpty()) {
                words.add(new WordPattern(forms, wildcards));
                anyWordOnly &= word.chars().allMatch(c -> c == '*' || c == '?');
            }
        }
        return new PhrasePattern(anyWordOnly ? List.of() : words, group);
    }

    /** True if the words of a text from a place on are this pattern's. */
    boolean meets(List<List<String>> text, int place) {
        if (place + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).meets(text.get(place + i))) {
                return false;
            }
        }
        return true;
    }
}
