package org.ccpor.form;

import java.io.Serializable;
import org.ccpor.base.FormCode;
import org.ccpor.base.live.Topic;
import org.ccpor.identity.Matter;

/**
 * Names a form of a court's latest deployment.
 *
 * @param court slug, such as {@code san-mateo}
 * @param code code of the form, such as {@code F3}
 */
public record FormKey(String court, FormCode code) implements Topic, Serializable {
    /** Address of the page that shows it alone. */
    public String path() {
        return "court/" + court + "/form/" + code;
    }

    /** What somebody tries who asks for it. */
    public Matter matter() {
        return Matter.form(code);
    }
}
