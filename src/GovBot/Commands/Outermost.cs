using System.Security.Cryptography;

namespace GovBot.Commands;

/// <summary>The last place where an exception can be caught: a person reads a line, whoever mends it reads a file.</summary>
internal static class Outermost
{
    private const int ReferenceBytes = 4;

    /// <summary>Runs a command.</summary>
    /// <param name="run">The command.</param>
    /// <param name="folder">Where the details of a fault are put.</param>
    /// <returns>Its exit code; <see cref="CommandLine.Misuse"/> where it failed in a way that nothing before here has words for.</returns>
    public static async Task<int> RunAsync(Func<Task<int>> run, string folder)
    {
        try
        {
            return await run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk, a closed pipe: whoever called can mend that, and we cannot. The inner message is the system's own.
            CommandLine.Complain($"Something could not be read or written: {e.GetBaseException().Message}");
            return CommandLine.Misuse;
        }
        catch (Exception e)
        {
            var reference = Convert.ToHexString(RandomNumberGenerator.GetBytes(ReferenceBytes));
            CommandLine.Complain($"This went wrong inside GovBot, and is no fault of yours (reference {reference}). {Keep(e, Path.Combine(folder, $"govbot-{reference}.txt"))}");
            return CommandLine.Misuse;
        }
    }

    private static string Keep(Exception fault, string file)
    {
        try
        {
            File.WriteAllText(file, fault.ToString());
            return $"Please report it with the file {file}.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"Please report it: {fault.GetType().Name}: {fault.Message}";
        }
    }
}
