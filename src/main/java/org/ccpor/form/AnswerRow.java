package org.ccpor.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of {@code form_answer}; {@code null} stands for an answer that was taken away. */
record AnswerRow(String path, @Nullable String value, long revision, String by, Instant at) {}
