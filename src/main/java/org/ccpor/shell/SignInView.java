package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The only page for people who are not signed in. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · CCPOR Deployment")
@AnonymousAllowed
class SignInView extends Composite<Main> implements BeforeEnterObserver {
    private final Paragraph message = new Paragraph();

    SignInView(@Value("${ccpor.sample-data:false}") boolean sampleData) {
        message.setId("sign-in-message");
        var card = new Section(new Brand(), new H1("Sign in"), message, new SignInForm());
        card.addClassName("sign-in-card");
        if (sampleData) {
            card.add(new SampleSignIns());
        }
        getContent().addClassName("sign-in");
        getContent().add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (signedIn()) {
            entering.forwardTo("");
            return;
        }
        var asked = entering.getLocation().getQueryParameters().getParameters().keySet();
        message.setText(sentence(asked));
        message.setVisible(!message.getText().isEmpty());
        message.getElement().setAttribute("role", asked.contains("out") ? "status" : "alert");
        message.setClassName(asked.contains("out") ? "sign-in-note" : "sign-in-error");
    }

    static String sentence(Set<String> parameters) {
        if (parameters.contains("unavailable")) {
            return "The database does not answer. Try again in a moment.";
        }
        if (parameters.contains("error")) {
            return "User name and password do not match. After several failures sign-in pauses for 15 minutes.";
        }
        return parameters.contains("out") ? "You are signed out." : "";
    }

    private static boolean signedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
