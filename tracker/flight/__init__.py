"""The game behind the glass: a flight through a field of rocks, as pure logic without a picture or a clock."""
