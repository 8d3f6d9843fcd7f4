package org.ccpor.form.definition;

import java.util.List;
import org.ccpor.form.definition.FormModel.Question;

/** A headed part of a form. */
public record PartOfForm(String key, List<Question> questions) {}
