/**
 * The window: one view and one model for each screen, in plain Java.
 *
 * <p>This package is what every screen stands on; the rooms of the window are its subpackages, and {@code ui.shell} is
 * the frame around them. Begin reading at {@link org.scopedesk.ui.Desk} (the model of the whole window),
 * {@link org.scopedesk.ui.Session} (the open review and the person before it) and {@link org.scopedesk.ui.Screen}.
 *
 * <h2>How to add a screen</h2>
 *
 * <ol>
 *   <li>Its place, icon and key are in {@link org.scopedesk.ui.Room}; its name is {@code room.…} in
 *       {@code texts.properties} and {@code texts_nb.properties}.
 *   <li>Make a package, {@code org.scopedesk.ui.flow} say, with three classes: {@code FlowModel} holds
 *       {@code javafx.beans} properties and what can be done, imports nothing of {@code javafx.scene} and is tested
 *       without a window; {@code FlowView} builds its nodes once and binds them; {@code FlowScreen} implements
 *       {@link org.scopedesk.ui.Screen}, joins the two and lists its {@link org.scopedesk.ui.key.Command}s.
 *   <li>Put the screen into its room with one line in {@code org.scopedesk.ui.shell.Screens}. The rail shows rooms that
 *       have a screen. A screen of a review is built with {@code (Desk, Session)} and lives as long as the session.
 *   <li>The action bar, the key overlay ({@code ?}) and the command list (Ctrl/⌘ K) come from
 *       {@link org.scopedesk.ui.Screen#commands}; a command's name is the key of its words in the texts.
 * </ol>
 *
 * <p>Rules: a model asks for work through {@link org.scopedesk.ui.work.Work} ({@code desk.work()}), never blocks, and
 * drops stale results with a {@link org.scopedesk.ui.work.Latest} slot; it listens to
 * {@link org.scopedesk.ui.Session#onChange} and {@link org.scopedesk.ui.Session#reviewer}. What can be undone is told
 * through {@link org.scopedesk.ui.Notices}; nothing opens a dialog. Another room is reached with
 * {@code desk.go(Room, Subject)}. Sizes and columns are kept in {@code desk.memory()}. Words come from
 * {@code desk.texts().of("key", …)}, colours and sizes from {@code scopedesk.css}, ready parts from {@code ui.part},
 * and a record to read from {@code ui.reading.RecordReader}. Only {@link org.scopedesk.ui.Fx} hands work to the
 * window's thread. {@code org.scopedesk.ui.start} is the example to follow; {@code WindowTest} in the test sources opens
 * the real window without a display and takes pictures.
 */
@NullMarked
package org.scopedesk.ui;

import org.jspecify.annotations.NullMarked;
