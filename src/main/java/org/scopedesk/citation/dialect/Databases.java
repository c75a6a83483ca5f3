package org.scopedesk.citation.dialect;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scopedesk.review.LetterCase;

/** The names of databases behind the codes and long names that platforms write. */
public final class Databases {
    private static final Map<String, String> EBSCO = Map.ofEntries(
            entry("psyh", "PsycINFO"),
            entry("psyhref", "PsycINFO"),
            entry("pdh", "PsycARTICLES"),
            entry("pzh", "PsycBOOKS"),
            entry("ccm", "CINAHL"),
            entry("cin20", "CINAHL"),
            entry("c8h", "CINAHL"),
            entry("rzh", "CINAHL"),
            entry("jlh", "CINAHL"),
            entry("cul", "CINAHL"),
            entry("cmedm", "Medline"),
            entry("mdc", "Medline"),
            entry("mnh", "Medline"),
            entry("mdl", "Medline"),
            entry("afh", "Academic Search Elite"),
            entry("aph", "Academic Search Premier"),
            entry("a9h", "Academic Search Complete"),
            entry("asn", "Academic Search Ultimate"),
            entry("asx", "Academic Search"),
            entry("ecn", "EconLit"),
            entry("eoh", "EconLit"),
            entry("eric", "ERIC"),
            entry("eft", "Education Source"),
            entry("ehh", "Education Research Complete"),
            entry("i3h", "SocINDEX"),
            entry("sih", "SocINDEX"),
            entry("snh", "SocINDEX"),
            entry("s3h", "SPORTDiscus"),
            entry("sph", "SPORTDiscus"),
            entry("bth", "Business Source Complete"),
            entry("buh", "Business Source Premier"),
            entry("swh", "Social Work Abstracts"),
            entry("hch", "Health Source: Nursing/Academic Edition"),
            entry("lxh", "LISTA"),
            entry("8gh", "GreenFILE"),
            entry("egh", "EconLit with Full Text"),
            entry("air", "Art Index Retrospective"),
            entry("pbh", "Psychology and Behavioral Sciences Collection"),
            entry("nlebk", "eBook Collection"),
            entry("edb", "EBSCO Discovery Service"));

    private static final Pattern EBSCO_CODE = Pattern.compile("[?&]db=([A-Za-z0-9]+)");
    private static final Pattern OVID_CODE = Pattern.compile("[?&]D=([A-Za-z]+)");

    private Databases() {}

    /**
     * The database a sample names: in DB, else in the address of an entry; empty if it names none, or if less than three
     * quarters of the entries that name one agree.
     */
    public static String of(Sample sample) {
        List<String> names = sample.entries().stream()
                .map(Databases::of)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.stream()
                .distinct()
                .filter(name -> Collections.frequency(names, name) * 4 >= names.size() * 3)
                .findFirst()
                .orElse("");
    }

    static String of(Fields fields) {
        String written = fields.first("DB").lines().findFirst().orElse("").strip();
        String byCode = EBSCO.getOrDefault(LetterCase.small(written), "");
        if (!byCode.isEmpty()) {
            return byCode;
        }
        if (!written.isEmpty() && !written.startsWith("/")) {
            return named(written);
        }
        String inAddress = ebsco(fields.first("UR"));
        return inAddress.isEmpty() ? ovid(fields.first("L2", "UR")) : inAddress;
    }

    /** The database behind {@code db=} in an address of EBSCOhost; empty if it has none that is known. */
    static String ebsco(String address) {
        Matcher m = EBSCO_CODE.matcher(address);
        return m.find() ? EBSCO.getOrDefault(LetterCase.small(m.group(1)), "") : "";
    }

    /** The database behind {@code D=} in an address of Ovid; empty if it has none that is known. */
    static String ovid(String address) {
        Matcher m = OVID_CODE.matcher(address);
        return m.find() ? segment(LetterCase.small(m.group(1))) : "";
    }

    /** The usual name of a database that is written in full: {@code APA PsycInfo <2021>} is PsycINFO. */
    public static String named(String written) {
        String text = LetterCase.small(written);
        if (text.contains("psycinfo")) {
            return "PsycINFO";
        }
        if ((text.contains("medline") && !text.contains("embase")) || text.equals("pubmed")) {
            return "Medline";
        }
        if (text.startsWith("embase")) {
            return "Embase";
        }
        if (text.startsWith("cinahl")) {
            return "CINAHL";
        }
        if (text.startsWith("hmic")) {
            return "HMIC";
        }
        if (text.startsWith("amed")) {
            return "AMED";
        }
        if (text.startsWith("ebm reviews - cochrane central") || text.equals("central")) {
            return "CENTRAL";
        }
        int version = written.indexOf('<');
        return (version > 0 ? written.substring(0, version) : written).strip();
    }

    private static String segment(String letters) {
        if (letters.startsWith("psyc") || letters.startsWith("psyb")) {
            return "PsycINFO";
        }
        if (letters.startsWith("med")
                || letters.startsWith("prem")
                || letters.startsWith("ppez")
                || letters.startsWith("mes")) {
            return "Medline";
        }
        if (letters.startsWith("eme") || letters.startsWith("oeme") || letters.startsWith("emcz")) {
            return "Embase";
        }
        if (letters.startsWith("eric")) {
            return "ERIC";
        }
        if (letters.startsWith("cctr")) {
            return "CENTRAL";
        }
        if (letters.startsWith("cab")) {
            return "CAB Abstracts";
        }
        if (letters.startsWith("cagh")) {
            return "Global Health";
        }
        if (letters.startsWith("hmic")) {
            return "HMIC";
        }
        return letters.startsWith("amed") ? "AMED" : "";
    }
}
