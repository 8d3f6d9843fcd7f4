package org.ccpor.base.sheet;

import java.util.List;

/**
 * What goes into a file.
 *
 * @param name of the file, without its ending
 * @param title of the sheet, at most 31 characters
 */
public record Table(String name, String title, List<String> headers, List<List<String>> rows) {}
