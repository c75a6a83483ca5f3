package org.scopedesk.citation.dialect;

/** Rayyan: its own number under AN, decisions of reviewers in N1, neighbouring lines joined into DO and UR. */
final class Rayyan implements Dialect {
    @Override
    public String platform() {
        return "Rayyan";
    }

    @Override
    public boolean wrote(Sample sample) {
        return sample.says("AN", "rayyan-") || sample.says("N1", "RAYYAN-");
    }

    @Override
    public String source(Sample sample) {
        return "";
    }
}
