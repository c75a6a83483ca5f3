package org.scopedesk.citation.xml;

import java.util.ArrayList;
import java.util.List;
import org.scopedesk.review.Field;

/**
 * One element of an entry. Elements that only mark up text ({@code <style>}, {@code <i>}, {@code <sup>}) are not among
 * the children; what they hold is text.
 *
 * @param name its name, with its prefix if it has one
 * @param attributes its attributes in the order of the file
 * @param children the elements in it
 * @param text its text without that of its children, line ends as {@code \n}, stripped
 */
public record Element(String name, List<Field> attributes, List<Element> children, String text) {
    private static final int LONGEST_PATH = 120;

    public Element {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** All elements at the end of a path of names ({@code contributors/authors/author}), in the order of the file. */
    public List<Element> all(String path) {
        List<Element> found = List.of(this);
        for (String step : path.split("/", -1)) {
            List<Element> next = new ArrayList<>();
            for (Element element : found) {
                for (Element child : element.children) {
                    if (child.name.equals(step)) {
                        next.add(child);
                    }
                }
            }
            found = next;
        }
        return found;
    }

    /** The first text that is not blank at the end of the first path that has one; empty if none has. */
    public String first(String... paths) {
        for (String path : paths) {
            for (Element element : all(path)) {
                if (!element.text.isEmpty()) {
                    return element.text;
                }
            }
        }
        return "";
    }

    /** All texts that are not blank at the ends of these paths: those of the first path first. */
    public List<String> texts(String... paths) {
        List<String> texts = new ArrayList<>();
        for (String path : paths) {
            for (Element element : all(path)) {
                if (!element.text.isEmpty()) {
                    texts.add(element.text);
                }
            }
        }
        return texts;
    }

    /** The value of an attribute; empty if there is none of that name. */
    public String attribute(String wanted) {
        for (Field attribute : attributes) {
            if (attribute.tag().equals(wanted)) {
                return attribute.value();
            }
        }
        return "";
    }

    /**
     * All texts and attributes below this element, in the order of the file: the tag of a text is its path
     * ({@code dates/year}), that of an attribute the path, {@code @} and its name. Empty elements are kept as empty texts.
     */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        collect("", fields);
        return fields;
    }

    private void collect(String path, List<Field> fields) {
        for (Field attribute : attributes) {
            fields.add(new Field(path + "@" + attribute.tag(), attribute.value()));
        }
        if (!path.isEmpty() && (children.isEmpty() || !text.isEmpty())) {
            fields.add(new Field(path, text));
        }
        String start = path.isEmpty() ? "" : path + "/";
        String name = "";
        String below = start;
        for (Element child : children) {
            if (!child.name.equals(name)) {
                name = child.name;
                below = cut(start + name);
            }
            child.collect(below, fields);
        }
    }

    private static String cut(String path) {
        return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path;
    }
}
