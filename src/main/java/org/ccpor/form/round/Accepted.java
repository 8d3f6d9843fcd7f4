package org.ccpor.form.round;

import java.io.Serializable;
import org.ccpor.deployment.FormOutcome;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.jspecify.annotations.Nullable;

/**
 * That a form was accepted, with what undoing it puts back.
 *
 * @param version of the form since then
 * @param by who accepted it, and when
 * @param outcome what that did to the deployment
 * @param decided who had accepted or returned it before
 * @param opened who of the team had opened it first
 * @param askedBack who of the court had asked for it back
 */
public record Accepted(
        FormKey key,
        int version,
        FormPage.Mark by,
        FormOutcome outcome,
        FormPage.@Nullable Mark decided,
        FormPage.@Nullable Mark opened,
        FormPage.@Nullable Mark askedBack)
        implements Serializable {}
