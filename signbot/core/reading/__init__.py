"""Mail -> Reading: what its own words ask for, about which campaign, under whose name."""
