/// The few things about grants that wait for whoever looks, for the first page that they see.
package org.trellis.grants.waiting;
