/**
 * Invents reviews: works that nobody wrote, the exports in which ten databases would deliver them, the true duplicate
 * groups, and the decisions of reviewers. {@link org.scopedesk.sample.SampleReview} makes {@code sample-data},
 * {@link org.scopedesk.sample.LargeExports} makes as many records as a benchmark wants.
 *
 * <p>Begin with {@link org.scopedesk.sample.Inventor} (works), {@link org.scopedesk.sample.Noise} (how a database alters
 * what it delivers) and any {@link org.scopedesk.sample.ExportWriter} (how it writes). The vocabulary lies in the text
 * files beside this package in the test resources. Everything follows from a seed; nothing is copied from a real export.
 */
@NullMarked
package org.scopedesk.sample;

import org.jspecify.annotations.NullMarked;
