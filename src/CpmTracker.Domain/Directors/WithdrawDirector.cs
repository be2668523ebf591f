namespace CpmTracker.Domain.Directors;

using CpmTracker.Domain.Authority;

/// <summary>Ends a director's part in the programme; the county then has a vacancy. Administrators keep the roster, and directors may always leave.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Reason">Why, as a class.</param>
/// <param name="On">The last day.</param>
public sealed record WithdrawDirector(string Director, WithdrawalReason Reason, DateOnly On) : ICommand<Director, WithdrawDirector>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.Administrator | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, WithdrawDirector command) => state.OnceEnrolled(director =>
        director.Withdrawn ? Decision.Nothing : Decision.Accept(new DirectorWithdrew(director.County, director.Coach, command.Reason, command.On)));
}
