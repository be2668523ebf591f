namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="WriteValuesStatement"/>.</summary>
public static class WriteValuesStatementHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<WriteValuesStatement> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, WriteValuesStatement>(submitted, ct);
}

/// <summary>Input of writeValuesStatement.</summary>
public sealed record WriteValuesStatementInput : DirectorCommandInput
{
    /// <summary>The statement, at most 4,000 characters; read by director and coach only. Enter no case, child or family data.</summary>
    public required string Text { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds writeValuesStatement.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class WriteValuesStatementMutation
{
    /// <summary>Writes the director's values statement, or writes it anew. For the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> WriteValuesStatement(WriteValuesStatementInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new WriteValuesStatement(input.DirectorId, await desk.Pen.WriteAsync("text", input.Text, input.DirectorId, ct), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
