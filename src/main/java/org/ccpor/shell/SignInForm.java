package org.ccpor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form that posts to Spring Security, so that password managers know it. */
class SignInForm extends Composite<SignInForm.Form> {

    /** Flow has no form element of its own. */
    @Tag("form")
    static class Form extends HtmlContainer {}

    SignInForm() {
        var form = getContent();
        form.addClassName("sign-in-form");
        form.getElement().setAttribute("method", "post").setAttribute("action", "login");
        var name = input("username", "text", "username");
        name.getElement().setAttribute("autocapitalize", "none").setAttribute("spellcheck", "false");
        name.getElement().setAttribute("autofocus", true);
        form.add(field("User name", name), field("Password", input("password", "password", "current-password")));
        form.add(remember(), button());
        var token = csrf();
        if (token != null) {
            var hidden = input(token.getParameterName(), "hidden", "off");
            hidden.getElement().setAttribute("value", token.getToken());
            form.add(hidden);
        }
    }

    @Override
    protected Form initContent() {
        return new Form();
    }

    private static Component field(String label, Input input) {
        var text = new NativeLabel(label);
        text.setFor(input);
        var field = new Div(text, input);
        field.addClassName("sign-in-field");
        return field;
    }

    private static Input input(String name, String type, String autocomplete) {
        var input = new Input();
        input.setId("sign-in-" + name);
        input.setType(type);
        input.getElement().setAttribute("name", name).setAttribute("autocomplete", autocomplete);
        if (!type.equals("hidden")) {
            input.getElement().setAttribute("required", true).setAttribute("aria-describedby", "sign-in-message");
        }
        return input;
    }

    private static Component remember() {
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", "remember-me").setAttribute("checked", true);
        var label = new NativeLabel();
        label.add(box, new Span("Keep me signed in on this device"));
        label.addClassName("sign-in-remember");
        return label;
    }

    private static Component button() {
        var button = new NativeButton("Sign in");
        button.addClassNames("btn", "primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    private static @Nullable CsrfToken csrf() {
        var request = VaadinRequest.getCurrent();
        return request == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
