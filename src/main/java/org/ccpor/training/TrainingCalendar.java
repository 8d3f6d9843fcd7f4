package org.ccpor.training;

import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;

/** The training sessions of all courts, unfiltered: the caller applies the viewer's rights. Not for views. */
public interface TrainingCalendar {
    /** Code of the form the sessions stand in. */
    FormCode FORM = TrainingRecordForm.CODE;

    /** Sessions that have a day, by court, earliest first; in one statement. */
    Map<String, List<TrainingSession>> all();
}
