package org.ccpor.testing;

import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;

/** The shortest form that a court hands in: F8, the training questionnaire, of {@link People#COURT}. */
public final class Questionnaire {
    /** Of Kern. */
    public static final FormKey F8 = new FormKey(People.COURT, FormCode.F8);

    /** Everything it must say. */
    public static final Map<String, String> COMPLETE = Map.of(
            "distance",
            "true",
            "attendees/1",
            "1",
            "attendees/1/name",
            "Clerks",
            "attendees/1/agency",
            "COURT",
            "attendees/1/role",
            "COURT");

    private Questionnaire() {}
}
