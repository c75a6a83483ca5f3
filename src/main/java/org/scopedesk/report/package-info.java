/**
 * The flow of records through a review, its equations, and the PRISMA 2020 flow diagram as SVG, PDF, PNG and CSV.
 *
 * <p>Pure: takes values and returns values or writes to a given stream; uses {@code review}, PDFBox and headless AWT.
 * (Only the PDF writer may look into the folders of system fonts, for characters that its own font lacks.) Begin
 * reading at {@link org.scopedesk.report.FlowInput}, {@link org.scopedesk.report.Flow} and
 * {@link org.scopedesk.report.Diagram}.
 *
 * <p>Source: Page MJ, McKenzie JE, Bossuyt PM, et al. The PRISMA 2020 statement. BMJ 2021;372:n71.
 */
@NullMarked
package org.scopedesk.report;

import org.jspecify.annotations.NullMarked;
