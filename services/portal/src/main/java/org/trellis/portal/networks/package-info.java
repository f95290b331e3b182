/// Networks of groups, which belong to nobody.
package org.trellis.portal.networks;
