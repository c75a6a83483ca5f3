/**
 * The command line, one class for each command. Calls the services of {@code workbench} and prints what they return;
 * decides nothing itself. The only room that uses picocli. Begin reading at {@link org.scopedesk.cli.Cli}.
 *
 * <p>Exit codes: 0 done, 1 done but something was rejected, 2 wrong call, 3 unreadable input, 4 damaged review. An
 * error is one line on standard error: what is wrong, where, what to do.
 */
@NullMarked
package org.scopedesk.cli;

import org.jspecify.annotations.NullMarked;
