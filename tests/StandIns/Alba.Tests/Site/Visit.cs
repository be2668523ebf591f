namespace CpmTracker.StandIns.Alba.Site;

public enum VisitKind
{
    Planned,
    Drop_in,
}

public sealed record Visit(string Place, int Minutes, VisitKind Kind);
