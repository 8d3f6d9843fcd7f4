package org.ccpor.form.definition;

import org.ccpor.form.FormModel.Question;

import java.util.List;

/** A headed part of a form. */
public record PartOfForm(String key, List<Question> questions) {}
