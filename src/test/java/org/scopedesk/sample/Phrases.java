package org.scopedesk.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named lists of words and sentences from which works are composed, read from the text files of this package. */
final class Phrases {
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Phrases() {}

    static Phrases read(String... files) {
        Phrases phrases = new Phrases();
        for (String file : files) {
            String name = "";
            for (String line : lines(file)) {
                if (line.startsWith("== ")) {
                    name = line.substring(3);
                } else {
                    phrases.lists
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        return phrases;
    }

    List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list is called " + name);
        }
        return list;
    }

    /** The lines of a resource of this package, without blank ones and comments. */
    static List<String> lines(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
