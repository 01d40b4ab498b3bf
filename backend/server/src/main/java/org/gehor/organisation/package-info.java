/**
 * The tree nation → region → provider → unit: its search and import, and who works where. Organisations are public; what
 * staff may do at them is not. Other rooms resolve organisations by {@link org.gehor.organisation.OrganisationLookup} and
 * roles by {@link org.gehor.organisation.StaffRoles}.
 */
@ApplicationModule(
        displayName = "organisation",
        allowedDependencies = {"platform::security", "platform::database", "platform::events", "platform::graphql"})
@NullMarked
package org.gehor.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
