"""The four films: by the name of the scene, the name of the file."""

FILMS = {"overview": "V0-overview", "gis": "V1-amnat-gis", "rice": "V2-organic-rice", "covid": "V3-covid"}
