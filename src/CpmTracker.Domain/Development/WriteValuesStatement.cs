namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Writes the director's values statement, or writes it anew. Only the director does: the words are theirs.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Text">The statement.</param>
/// <param name="On">The day.</param>
public sealed record WriteValuesStatement(string Director, Sealed Text, DateOnly On) : ICommand<Director, WriteValuesStatement>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, WriteValuesStatement command) => state.WhileInProgramme(director =>
        director.Development.ValuesStatements is [.., var last] && last.Text == command.Text ? Decision.Nothing : Decision.Accept(new ValuesStatementWritten(command.Text, command.On)));
}
