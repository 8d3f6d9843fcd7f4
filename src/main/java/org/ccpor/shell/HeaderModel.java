package org.ccpor.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.HeaderPart;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.OwnPasswordService;
import org.ccpor.identity.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the header needs of the application: the person, and the parts features offer. */
@Component
class HeaderModel {
    private final ObjectProvider<HeaderPart> parts;
    private final CurrentViewer viewer;
    private final AuthenticationContext authentication;
    private final OwnPasswordService password;
    private final LiveTopics topics;
    private final boolean sampleData;

    HeaderModel(
            ObjectProvider<HeaderPart> parts,
            CurrentViewer viewer,
            AuthenticationContext authentication,
            OwnPasswordService password,
            LiveTopics topics,
            @Value("${ccpor.sample-data:false}") boolean sampleData) {
        this.parts = parts;
        this.viewer = viewer;
        this.authentication = authentication;
        this.password = password;
        this.topics = topics;
        this.sampleData = sampleData;
    }

    Optional<Viewer> viewer() {
        try {
            return Optional.of(viewer.get());
        } catch (AccessDeniedException nobody) {
            return Optional.empty();
        }
    }

    boolean signedIn() {
        return viewer().isPresent();
    }

    boolean sampleData() {
        return sampleData;
    }

    void signOut() {
        authentication.logout();
    }

    void changePassword() {
        viewer().ifPresent(it -> new CommandRun().start(PasswordCommand.change(password), it, () -> {}));
    }

    /** To all pages of the browser. */
    void tell(ThemeChosen chosen) {
        topics.tell(chosen);
    }

    /** What stands beside the names of pages. */
    void fill(Navigation navigation) {
        parts.orderedStream()
                .filter(it -> it.place() == HeaderPart.Place.NAVIGATION)
                .forEach(it -> navigation.beside(it.page(), it.create()));
    }

    List<com.vaadin.flow.component.Component> at(HeaderPart.Place place) {
        return parts.orderedStream()
                .filter(it -> it.place() == place)
                .map(HeaderPart::create)
                .toList();
    }
}
