package org.ccpor.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Must be answered before the form is handed in: a text with letters, a choice, at least one option or row. */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Required.Answered.class)
public @interface Required {
    /** Sentence shown beside the field. */
    String message() default "This needs an answer.";

    /** Bean Validation's groups; not used. */
    Class<?>[] groups() default {};

    /** Bean Validation's payload; not used. */
    Class<? extends Payload>[] payload() default {};

    /** Says whether something was answered at all. */
    class Answered implements ConstraintValidator<Required, Object> {
        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return switch (value) {
                case null -> false;
                case CharSequence text -> !text.toString().isBlank();
                case Collection<?> many -> !many.isEmpty();
                default -> true;
            };
        }
    }
}
