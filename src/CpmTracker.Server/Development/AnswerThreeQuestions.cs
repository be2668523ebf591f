namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="AnswerThreeQuestions"/>.</summary>
public static class AnswerThreeQuestionsHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AnswerThreeQuestions> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, AnswerThreeQuestions>(submitted, ct);
}

/// <summary>Input of answerThreeQuestions.</summary>
public sealed record AnswerThreeQuestionsInput : DirectorCommandInput
{
    /// <summary>Key of the ranked area.</summary>
    public required string ImprovementArea { get; init; }

    /// <summary>What's currently working well, or the strengths in this area.</summary>
    public required string WorkingWell { get; init; }

    /// <summary>The worries about addressing it.</summary>
    public required string Worries { get; init; }

    /// <summary>What needs to happen next so that the director feels successful in it.</summary>
    public required string NextSteps { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds answerThreeQuestions.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AnswerThreeQuestionsMutation
{
    /// <summary>Records the answers to the three questions for one ranked priority. For the director and the assigned coach.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> AnswerThreeQuestions(AnswerThreeQuestionsInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AnswerThreeQuestions(
                input.DirectorId,
                input.ImprovementArea,
                await desk.Pen.WriteAsync("workingWell", input.WorkingWell, input.DirectorId, ct),
                await desk.Pen.WriteAsync("worries", input.Worries, input.DirectorId, ct),
                await desk.Pen.WriteAsync("nextSteps", input.NextSteps, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
