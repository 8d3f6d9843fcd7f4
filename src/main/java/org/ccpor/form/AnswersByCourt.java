package org.ccpor.form;

import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.identity.Unfiltered;

/** One form of all courts at once. */
@Unfiltered
public interface AnswersByCourt {
    /** What is answered in that form of each court's latest deployment, by court, in one statement. */
    Map<String, Answers> all(FormCode code);
}
