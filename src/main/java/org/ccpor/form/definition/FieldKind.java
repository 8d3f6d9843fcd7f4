package org.ccpor.form.definition;

import org.ccpor.form.ChoiceSource;

/** How a question is answered. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    /** A text out of a {@link ChoiceSource}. */
    CHOICE,
    WHOLE_NUMBER,
    DECIMAL,
    DATE,
    YES_NO,
    /** One constant of an enum. */
    ONE,
    /** Several constants of an enum. */
    MANY,
    /** Repeating rows. */
    TABLE
}
