package org.ccpor.provisioning;

import jakarta.validation.constraints.Size;
import org.ccpor.form.LeaToo;
import org.ccpor.form.LongText;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.jspecify.annotations.Nullable;

/** What form F7 asks beside the list itself. */
record UserQuestions(
        @Part("list")
        @Nullable @Required(message = "Say who keeps the list.")
        @Size(max = 120, message = "At most 120 characters.") String keeper,

        @Nullable @LeaToo @Size(max = 120, message = "At most 120 characters.") String leaKeeper,

        @Nullable @LeaToo @LongText @Size(max = 4000, message = "At most 4,000 characters.") String remarks,

        @Part("complete") @Nullable @Required(message = "Say whether the list is complete.")
        Boolean complete) {}
