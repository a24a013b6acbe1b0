"""The records as a grader looks at them: each row with the names of what it refers to. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.stores.tables import Row, Tables, Value

STRICT = ("appointments", "tasks", "suppressions")
"""What a conversation must not change unless it says so."""


def plain(tables: Tables) -> Mapping[str, Sequence[Row]]:
    """The same tables; an appointment with its service, its car's stock number and its customer in words."""
    customers, services = _by_id(tables, "customers"), _by_id(tables, "service_types")
    cars, vehicles = _by_id(tables, "inventory"), _by_id(tables, "vehicles")

    def appointment(row: Row) -> Row:
        customer, vehicle = customers.get(row["customer_id"], {}), vehicles.get(row["vehicle_id"], {})
        return {
            **row,
            "service": services.get(row["service_type_id"], {}).get("name"),
            "car": cars.get(row["inventory_id"], {}).get("stock_number"),
            "name": customer.get("name"),
            "phone": customer.get("phone"),
            "email": customer.get("email"),
            "date": row["scheduled_date"],
            "time": str(row["scheduled_time"])[:5],
            "vehicle": " ".join(
                str(vehicle[part]) for part in ("year", "make", "model") if vehicle.get(part)
            ),
        }

    return {**tables, "appointments": [appointment(row) for row in tables.get("appointments", ())]}


def double_bookings(tables: Tables) -> int:
    """Pairs of standing appointments that overlap in a bay or with the same car for sale."""
    standing = [row for row in tables["appointments"] if row["status"] == "scheduled"]
    return sum(
        _collide(one, other) for number, one in enumerate(standing) for other in standing[number + 1 :]
    )


def _collide(one: Row, other: Row) -> bool:
    if one["scheduled_date"] != other["scheduled_date"]:
        return False
    same_bay = one["bay"] is not None and one["bay"] == other["bay"]
    same_car = one["inventory_id"] is not None and one["inventory_id"] == other["inventory_id"]
    return (same_bay or same_car) and _minute(one) < _end(other) and _minute(other) < _end(one)


def _minute(row: Row) -> int:
    hours, minutes = str(row["scheduled_time"]).split(":")[:2]
    return int(hours) * 60 + int(minutes)


def _end(row: Row) -> int:
    return _minute(row) + int(row["duration_min"] or 0)


def _by_id(tables: Tables, table: str) -> Mapping[Value, Row]:
    return {row["id"]: row for row in tables.get(table, ())}
