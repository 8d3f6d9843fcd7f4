package org.ccpor.form;

import org.jspecify.annotations.Nullable;

/** One line of {@code form_round}. */
record RoundRow(
        int round,
        int definition,
        Answers answers,
        FormPage.Mark submitted,
        FormState decision,
        FormPage.@Nullable Mark decided) {}
