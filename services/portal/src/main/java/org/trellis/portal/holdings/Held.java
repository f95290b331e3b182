package org.trellis.portal.holdings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// The page of what one host keeps for one group, for each resource that ends there.
@RequestScoped
public class Held {

    /// The names are of those that the viewer may know. `accounts` are where the host has to send money, by order.
    public record Shown(
            HoldingsClient.Holding holding,
            boolean hosting,
            Map<UUID, String> names,
            Map<UUID, HostOrdersClient.Account> accounts,
            OrderForm form,
            Errors errors,
            String done) {

        public String name(UUID id) {
            return names.get(id);
        }

        public HostOrdersClient.Account account(HoldingsClient.Order order) {
            return accounts.get(order.id());
        }
    }

    @CheckedTemplate(basePath = "holdings")
    static class Templates {
        static native TemplateInstance holding(Shown shown);
    }

    private final HoldingsClient holdings;
    private final HostOrdersClient orders;
    private final Places places;
    private final GrantRoles roles;
    private final Viewer viewer;
    private final Pages pages;

    Held(
            @RestClient HoldingsClient holdings,
            @RestClient HostOrdersClient orders,
            Places places,
            GrantRoles roles,
            Viewer viewer,
            Pages pages) {
        this.holdings = holdings;
        this.orders = orders;
        this.places = places;
        this.roles = roles;
        this.viewer = viewer;
        this.pages = pages;
    }

    /// For whom it is neither theirs nor kept by them there is no such page.
    void mustSee() {
        viewer.organisation();
        if (!roles.isApplying() && !roles.isGiving()) {
            throw new NotFoundException();
        }
    }

    Response show(int status, UUID id, OrderForm form, Errors errors, String done) {
        mustSee();
        var one = holdings.read(id);
        var hosting = one.hostId().equals(viewer.organisation());
        var ids = new ArrayList<UUID>();
        ids.add(one.hostId());
        ids.add(one.groupId());
        ids.add(one.funderId());
        one.orders().forEach(order -> ids.add(order.toId()));
        return pages.show(
                status,
                Templates.holding(new Shown(
                        one,
                        hosting,
                        places.names(ids),
                        hosting ? accounts(one) : Map.of(),
                        form == null ? OrderForm.blank() : form,
                        errors,
                        Objects.requireNonNullElse(done, ""))));
    }

    // Few at a time: what is sent on is the rest of it.
    private Map<UUID, HostOrdersClient.Account> accounts(HoldingsClient.Holding one) {
        var accounts = new HashMap<UUID, HostOrdersClient.Account>();
        for (var order : one.orders()) {
            if (order.isToPay() && order.isSentOn()) {
                try {
                    accounts.put(order.id(), orders.account(order.id()));
                } catch (ServiceProblem problem) {
                    if (!problem.code().equals("no-account-yet")) {
                        throw problem;
                    }
                }
            }
        }
        return accounts;
    }
}
