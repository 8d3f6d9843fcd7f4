package org.ccpor.form.round;

import java.util.List;
import org.ccpor.base.RefusedException;

/** The party-data guard stopped at remarks; the form was not returned. Sending them again as confirmed keeps them. */
public class RemarksHeldException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** @param places which remark and why, without the text */
    public RemarksHeldException(List<String> places) {
        super(String.join(" ", places) + " Change the remark, or say beside it that it holds no such data.");
    }
}
