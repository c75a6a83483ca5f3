package org.scopedesk.citation.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.Doi;
import org.scopedesk.review.LetterCase;

/** ISSN, ISBN, PubMed numbers and addresses out of the forms in which sources write them. */
public final class Identifiers {
    private static final List<String> PUBMED =
            List.of("pubmed.ncbi.nlm.nih.gov/", "ncbi.nlm.nih.gov/pubmed/", "europepmc.org/article/med/");

    private static final Pattern PUBLISHERS_TAIL = Pattern.compile(
            "(?:/(?:full|abstract|pdf|epdf|meta|fulltext|summary|html|xml|references)|\\.pdf|\\.full|\\.html?)+/?$");

    /** What link resolvers and some publishers put before a DOI in a query. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:info:doi(?:/|%2[Ff])|[?&](?:id|doi)=(?:doi:|doi%3[Aa])?)(10\\.\\d{4,9}(?:/|%2[Ff])[^&#\\s]+)");

    /** The resolver of DOIs, behind the address of a library's proxy too. */
    private static final Pattern RESOLVED =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}_])doi[.-]org[^/]{0,80}/(?:doi:)?10\\.");

    /** What libraries put before an address, so that readers log in first. */
    private static final Pattern PROXIED = Pattern.compile("^https?://[^?]{1,200}/login\\?q?url=(?=http)");

    /** The Cochrane Library addresses the trials of its register like DOIs, which they are not. */
    private static final String TRIAL = "10.1002/central/";

    private Identifiers() {}

    /** All ISSN of the texts as {@code 1234-567X}, in order, without doubles. */
    public static List<String> issn(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (String number : numbers(texts)) {
            if (number.length() == 8) {
                found.add(number.substring(0, 4) + "-" + number.substring(4));
            }
        }
        return List.copyOf(found);
    }

    /** All ISBN of the texts, of ten or thirteen digits, without hyphens, in order, without doubles. */
    public static List<String> isbn(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (String number : numbers(texts)) {
            if (number.length() == 10
                    || (number.length() == 13 && (number.startsWith("978") || number.startsWith("979")))) {
                found.add(number);
            }
        }
        return List.copyOf(found);
    }

    /** The PubMed number at the start of a text, or after {@code PMID}; empty if there is none. */
    public static String pmid(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String value = text.strip();
        int label = LetterCase.capital(value).indexOf("PMID");
        int at = label < 0 ? 0 : label + 4;
        while (at < value.length() && label >= 0 && !isDigit(value.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < value.length() && isDigit(value.charAt(end))) {
            end++;
        }
        boolean whole = end == value.length() || !Character.isLetterOrDigit(value.charAt(end));
        return end > at && end - at <= 8 && whole ? value.substring(at, end) : "";
    }

    /** Those values that are web addresses, cut at the first blank, in order, without doubles. */
    public static List<String> urls(List<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (String value : values) {
            for (int at = value.indexOf("http"); at >= 0; at = value.indexOf("http", at + 1)) {
                boolean begins = at == 0 || value.charAt(at - 1) <= ' ';
                if (begins && (value.startsWith("http://", at) || value.startsWith("https://", at))) {
                    found.add(address(value, at));
                }
            }
        }
        return List.copyOf(found);
    }

    private static String address(String value, int start) {
        int end = start;
        while (end < value.length() && value.charAt(end) > ' ') {
            end++;
        }
        return value.substring(start, value.charAt(end - 1) == ';' ? end - 1 : end);
    }

    /** The PubMed number in the first of these addresses that leads to PubMed; empty if none does. */
    public static String pmidOfAddresses(List<String> addresses) {
        for (String address : addresses) {
            for (String host : PUBMED) {
                int at = address.indexOf(host);
                String number = at < 0 ? "" : pmid(address.substring(at + host.length()));
                if (!number.isEmpty()) {
                    return number;
                }
            }
        }
        return "";
    }

    /**
     * The DOI in an address: of a resolver, in the path of a publisher, or where a query names it. A path that goes on
     * behind the DOI is not taken. A library's proxy may stand before it.
     */
    public static Optional<Doi> doiOfAddress(String address) {
        Matcher proxied = PROXIED.matcher(address);
        return doiOfOwnAddress(
                proxied.find()
                        ? address.substring(proxied.end()).replace("%3A", ":").replace("%2F", "/")
                        : address);
    }

    private static Optional<Doi> doiOfOwnAddress(String address) {
        int query = address.indexOf('?');
        int resolver = address.indexOf("doi.org/");
        if (resolver >= 0 && (query < 0 || resolver < query)) {
            return Doi.find(address.substring(resolver).split("[?&#]", 2)[0]);
        }
        String path = address.split("[?#]", 2)[0];
        int at = path.indexOf("/10.");
        if (at >= 0) {
            String doi = PUBLISHERS_TAIL.matcher(path.substring(at + 1)).replaceFirst("");
            int slash = doi.indexOf('/', doi.indexOf('/') + 1);
            boolean trial = doi.startsWith(TRIAL);
            return trial || (slash >= 0 && doi.indexOf('/', slash + 1) >= 0) ? Optional.empty() : Doi.find(doi);
        }
        Matcher asked = ASKED.matcher(address);
        return asked.find() ? Doi.find(asked.group(1)) : Optional.empty();
    }

    /**
     * The DOI in an address of the resolver: for tools that write a DOI whenever they know it, so that one in the path of
     * a publisher's address may be that of another version.
     */
    public static Optional<Doi> doiOfResolver(String address) {
        return RESOLVED.matcher(address).find() ? doiOfAddress(address) : Optional.empty();
    }

    private static List<String> numbers(List<String> texts) {
        List<String> found = new ArrayList<>(2);
        for (String text : texts) {
            collect(text, found);
        }
        return found;
    }

    private static void collect(String text, List<String> found) {
        StringBuilder number = new StringBuilder(13);
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isDigit(c)) {
                number.append(c);
            } else if ((c == 'X' || c == 'x') && (number.length() == 7 || number.length() == 9)) {
                number.append('X');
            } else if (!isHyphen(c)) {
                if (!number.isEmpty()) {
                    found.add(number.toString());
                }
                number.setLength(0);
            }
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
