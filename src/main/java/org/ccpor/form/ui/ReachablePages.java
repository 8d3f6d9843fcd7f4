package org.ccpor.form.ui;

import com.vaadin.flow.component.UI;
import org.ccpor.base.live.Topic;
import org.ccpor.form.FormKey;
import org.jspecify.annotations.Nullable;

/** Knows which pages still answer. Offered as a Spring bean by a feature above forms. */
public interface ReachablePages {
    /** What that page is known by. */
    String keyOf(UI page);

    /** Whether the page of that key answers. */
    boolean answers(String key);

    /** Told when pages come and go. */
    Topic changes();

    /** Which form the page has open now; {@code null} for none any more. */
    void opened(UI page, @Nullable FormKey form);
}
