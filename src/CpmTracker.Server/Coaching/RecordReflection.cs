namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RecordReflection"/>.</summary>
public static class RecordReflectionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RecordReflection> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, RecordReflection>(submitted, ct);
}

/// <summary>Input of recordReflection.</summary>
public sealed record RecordReflectionInput : DirectorCommandInput
{
    /// <summary>The question's id in the catalogue, such as Q-CPM-1.</summary>
    public required string Question { get; init; }

    /// <summary>The answer, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Text { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds recordReflection.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RecordReflectionMutation
{
    /// <summary>Records what was answered to a reflection question; read by coach and director only. For the director and the assigned coach.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> RecordReflection(RecordReflectionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RecordReflection(
                input.DirectorId,
                input.Question,
                (await desk.CatalogueAsync(ct)).Questions.Any(q => q.Id == input.Question),
                await desk.Pen.WriteAsync("text", input.Text, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
