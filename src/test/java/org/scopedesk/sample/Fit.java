package org.scopedesk.sample;

/** Why a work belongs in the sample review, or the first criterion it fails. */
enum Fit {
    FITS(""),
    POPULATION("Population: no peer support workers"),
    CONCEPT("Concept: no co-production or co-creation"),
    CONTEXT("Context: not public mental health or addiction services"),
    TYPE("Type: no full report (abstract, erratum, reply, editorial)"),
    LANGUAGE("Language: none that the team reads");

    private final String reason;

    Fit(String reason) {
        this.reason = reason;
    }

    /** The reason for exclusion as the review words it; empty for a work that fits. */
    String reason() {
        return reason;
    }
}
