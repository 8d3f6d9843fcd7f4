package org.ccpor.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.Test;

class SignInViewTest extends KaribuTest {
    @Test
    void the_form_posts_the_fields_spring_security_reads() {
        UI.getCurrent().navigate("login");
        var form = _get(SignInForm.Form.class).getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("login");
        assertThat(_find(Input.class))
                .extracting(it -> it.getElement().getAttribute("name"))
                .contains("username", "password", "remember-me");
    }

    @Test
    void a_failed_try_is_announced_without_telling_what_was_wrong() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        var message = _get(Paragraph.class, spec -> spec.withId("sign-in-message"));
        assertThat(message.getText()).contains("do not match").contains("pauses for 15 minutes");
        assertThat(message.getElement().getAttribute("role")).isEqualTo("alert");
    }

    @Test
    void sample_sign_ins_are_not_told_where_there_is_no_sample_data() {
        UI.getCurrent().navigate("login");
        assertThat(_find(SampleSignIns.class)).isEmpty();
    }
}
