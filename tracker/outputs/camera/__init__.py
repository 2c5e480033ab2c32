"""A camera that other programs can choose, whose pictures are made here."""

HOW_TO_LOAD = "sudo modprobe v4l2loopback exclusive_caps=1 card_label=visavis"
