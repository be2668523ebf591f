namespace CpmTracker.Domain.Directors;

/// <summary>
/// A command by which a director may take a county's seat. One director who is not acting holds it at a time (I9): who does has to be known when the command is
/// decided, not when it was sent.
/// </summary>
/// <typeparam name="TCommand">The command itself.</typeparam>
public interface ISeatCommand<out TCommand>
{
    /// <summary>FIPS code of the county whose seat it would take; none where it takes none, as an acting appointment stands beside the seat.</summary>
    string? SeatTaken(Director? director);

    /// <summary>The same command, knowing who else holds that seat.</summary>
    TCommand Knowing(string? incumbent);
}
