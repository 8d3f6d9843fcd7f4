package org.ccpor.training;

import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.identity.Unfiltered;

/** The training sessions of all courts. */
@Unfiltered
public interface TrainingCalendar {
    /** Code of the form the sessions stand in. */
    FormCode FORM = TrainingRecordForm.CODE;

    /** Sessions that have a day, by court, earliest first; in one statement. */
    Map<String, List<TrainingSession>> all();
}
