/// The few things that wait for whoever looks, on their first page.
package org.trellis.portal.needed;
